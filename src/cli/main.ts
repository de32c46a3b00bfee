#!/usr/bin/env node
/** The `subcortex` command: reads the words, fetches what the chosen command needs, and answers with an exit code. */
import { Command, CommanderError } from 'commander';
import { Problem } from '../problem.ts';
import { NowhereToWrite } from './saving.ts';
import { mindWriting, widthNow, writeError } from './screen.ts';
import { usageProblem } from './usage.ts';

const program = new Command('subcortex')
  .description('Lives small minds with a steering subsystem, and tells what came to be wanted, and why.')
  .exitOverride()
  .configureOutput({ writeErr: () => {}, getOutHelpWidth: widthNow })
  .option('-V, --version', 'the version of this package')
  .addHelpText(
    'after',
    '\nStart here:  subcortex tour\n\nExit codes:  0 as predicted · 1 a prediction failed · 2 bad usage or bad case · 3 a fault of ours, or nowhere to write · 130 interrupted',
  )
  .action(async ({ version }: { readonly version?: boolean }, command: Command) => {
    if (command.args.length > 0)
      throw new CommanderError(1, 'commander.unknownCommand', `unknown command '${command.args[0]}'`);
    if (version) process.stdout.write(`${(await import('../node/version.ts')).engineVersion()}\n`);
    else program.outputHelp();
  })
  .allowExcessArguments(); // so that an unknown command is complained of as one

/** For options that may be given again. */
const again = (value: string, all: string[] = []): string[] => [...all, value];

program
  .command('tour')
  .description('every shipped case as a story, then compared with its variants')
  .action(async () => answer(await (await import('./tour.ts')).tour()));

program
  .command('list')
  .description('the shipped cases and their variants')
  .action(async () => (await import('./list.ts')).list());

program
  .command('run')
  .description('live a case and tell what happened')
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .option('--variant <name>', 'with one thing changed')
  .option('--all', 'every variant, as a table')
  .option('--set <name=value>', 'move a parameter (again for more)', again)
  .option('--seed <number>', 'the luck of this life (1)')
  .option('--seeds <a..b>', 'many lives: one row per outcome')
  .option('--until <decision>', 'stop after this decision')
  .option('--full', 'tell every tick')
  .option('--json', 'for programs: on standard output alone')
  .option('--traces', 'with --json and --seeds: every step, too')
  .action(async (given: string, options) => answer(await (await import('./run.ts')).run(given, options)));

program
  .command('fork')
  .description('a life beside the same life with one thing changed')
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .option('--at <when>', 'the tick or the decision to go back to')
  .option('--do <change>', 'the one thing that is changed (see below)', again)
  .option('--variant <name>', 'with one thing changed from birth')
  .option('--set <name=value>', 'move a parameter (again for more)', again)
  .option('--seed <number>', 'the luck of both lives (1)')
  .option('--json', 'for programs: on standard output alone')
  .addHelpText(
    'after',
    `
What --do takes:
  sham                     nothing is changed: the two lives must be the same to the last bit
  act=<act>                another hand does this act, once
  <region>=<state>         the world or the body is put into this state, once
  without=<act>            from then on the act is not on offer
  "learning off"           from then on desires cannot change
  flip=<channel>           from then on the channel pays with the other sign
  pays=<channel>:<number>  from then on the channel pays this much
  khat=<0 to 1>            from then on this share of a foreseen change of oneself is believed

For example:  subcortex fork food-reward --at "shop again" --do "corner shop=open"`,
  )
  .action(async (given: string, options) => answer((await import('./fork.ts')).fork(given, options)));

program
  .command('why')
  .description('why one thing was done rather than another, and where what was wanted came from')
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .option('--at <decision>', 'the decision that is meant (the last one)')
  .option('--tick <number>', 'the tick that is meant')
  .option('--of <name>', 'a concept: where its worth came from; an option: why it was not taken')
  .option('--variant <name>', 'with one thing changed')
  .option('--set <name=value>', 'move a parameter (again for more)', again)
  .option('--seed <number>', 'the luck of this life (1)')
  .option('--json', 'for programs: on standard output alone')
  .action(async (given: string, options) => (await import('./why.ts')).why(given, options));

program
  .command('explain')
  .description(
    'the evidence behind the verdict: the manifest, every option by its paths, the two lives, the essay’s place',
  )
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .option('--variant <name>', 'with one thing changed')
  .option('--set <name=value>', 'move a parameter (again for more)', again)
  .option('--seed <number>', 'the luck of this life (1)')
  .option('--json', 'for programs: on standard output alone')
  .action(async (given: string, options) => (await import('./explain.ts')).explain(given, options));

program
  .command('distances')
  .description('how far what is valued, what is paid for and what is intended are apart, over one life')
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .option('--every <number>', 'a row every so many ticks (about 16 rows)')
  .option('--all', 'the end of every variant, with its verdict')
  .option('--variant <name>', 'with one thing changed')
  .option('--set <name=value>', 'move a parameter (again for more)', again)
  .option('--seed <number>', 'the luck of this life (1)')
  .option('--json', 'for programs: on standard output alone')
  .action(async (given: string, options) => (await import('./distances.ts')).distances(given, options));

program
  .command('map')
  .description('verdicts over two numbers of a case, with the foreseen boundary drawn over them')
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .option('--x <parameter>', 'to the right; a part of it: name:from..to')
  .option('--y <parameter>', 'upwards; a part of it: name:from..to')
  .option('--cells <size>', 'cells to the right x upwards (21x13)')
  .option('--svg <file>', 'draw a picture, too')
  .option('--variant <name>', 'with one thing changed')
  .option('--set <name=value>', 'move another parameter (again for more)', again)
  .option('--seed <number>', 'the luck of all these lives (1)')
  .option('--json', 'for programs: on standard output alone')
  .action(async (given: string, options) => (await import('./map.ts')).map(given, options));

program
  .command('validate')
  .description('everything that is wrong with a case file, at once')
  .argument('<file>', 'a path, an id in ./cases, or a shipped id')
  .action(async (given: string) => (await import('./validate.ts')).validate(given));

program
  .command('chart')
  .description('the statecharts of a case, as Mermaid')
  .argument('<case>', 'a path, an id in ./cases, or a shipped id')
  .argument('[part]', 'a region, a channel, "neocortex", "goal" or "director"; all of them if left out')
  .option('--variant <name>', 'with one thing changed')
  .action(async (given: string, part: string | undefined, options) =>
    (await import('./chart.ts')).chart(given, part, options),
  );

for (const command of program.commands) command.allowExcessArguments(false);

function answer(code: 0 | 1): void {
  process.exitCode = code;
}

/** Says what went wrong, on standard error, and answers with the exit code for it. */
function answerTo(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help
  const told = error instanceof CommanderError ? usageProblem(error, program, process.argv.slice(2)) : error;
  if (told instanceof Problem) {
    writeError(`${told.message}\n`);
    return told instanceof NowhereToWrite ? 3 : 2;
  }
  const what = error instanceof Error ? error.message : String(error);
  writeError(`This is a fault of ours, please report it: ${what.split('\n')[0]}\n`);
  if (process.env.SUBCORTEX_DEBUG === '1' && error instanceof Error) writeError(`${error.stack}\n`);
  return 3;
}

mindWriting();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = answerTo(error);
}
