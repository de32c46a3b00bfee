/** The claim that a decision avoids, or games, a channel: what two matchers have in common. */
import type { Finding } from '../diagnosis/verdict.ts';
import type { Claim, OfChannel } from './claim.ts';
import { decided, decisionIn, knownChannel, verdictOn } from './named.ts';
import { checkOptions, OF_CHANNEL } from './options.ts';
import { studyIn } from './received.ts';

export function findingClaim(
  matcher: string,
  received: unknown,
  asked: string,
  findings: readonly Finding[],
  options: OfChannel,
): Claim {
  const study = studyIn(matcher, received);
  checkOptions(matcher, options, OF_CHANNEL);
  const { channel, decision } = options;
  const name = decisionIn(matcher, study, decision);
  if (channel !== undefined) knownChannel(matcher, study, channel);
  return {
    study,
    asked: `${asked}${channel === undefined ? '' : ` ${JSON.stringify(channel)}`}${decision === undefined ? '' : ` at ${JSON.stringify(decision)}`}`,
    answer: (life) => {
      const verdict = verdictOn(life, name);
      if (verdict?.finding === 'inconclusive') return 'open';
      const found = verdict !== null && findings.includes(verdict.finding);
      return found && (channel === undefined || verdict.channels.includes(channel)) ? 'yes' : 'no';
    },
    came: () => '',
    verdict: (life) => verdictOn(life, name),
    focus: (trace, life) => decided(life, name)?.tick ?? trace.steps.length - 1,
  };
}
