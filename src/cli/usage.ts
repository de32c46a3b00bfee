/** Bad usage in our own words: what was got, the near name, and where to read on. */
import type { Command, CommanderError } from 'commander';
import { didYouMean } from '../near.ts';
import { type Problem, problem } from '../problem.ts';

/** `words`: the command line after the program's name. */
export function usageProblem(error: CommanderError, program: Command, words: readonly string[]): Problem {
  const command = program.commands.find((each) => each.name() === words[0]) ?? program;
  const got = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = `See: ${command === program ? 'subcortex' : `subcortex ${command.name()}`} --help`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return problem(
        `there is no command "${got}"`,
        didYouMean(
          got,
          program.commands.map((each) => each.name()),
          'commands',
        ),
      );
    case 'commander.unknownOption': {
      const options = command.options.flatMap(({ long }) => (long ? [long] : []));
      return problem(`${who(command, program)} has no option "${got}"`, didYouMean(got, options, 'options'));
    }
    case 'commander.missingArgument':
      return problem(`${who(command, program)} needs a ${got}`, `${example(command)} ${help}`);
    case 'commander.optionMissingArgument':
      return problem(`"${got}" needs a value`, help);
    default:
      return problem(error.message.replace(/^error: /, '').split('\n')[0], help);
  }
}

const who = (command: Command, program: Command): string => (command === program ? 'subcortex' : `"${command.name()}"`);

const example = (command: Command): string =>
  `For example: subcortex ${command.name()} food-reward${MORE[command.name()] ?? ''}.`;

/** What a command cannot do without. */
const MORE: Readonly<Record<string, string>> = {
  fork: ' --at "shop again" --do sham',
  map: ' --x sweetness --y bread',
};
