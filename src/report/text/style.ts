/** How a report may be marked up: a handful of tones, each of which turns a text into the same text, seen differently. */

export type Tone = 'plain' | 'title' | 'voice' | 'faint' | 'felt' | 'goal' | 'choice' | 'good' | 'bad';

export type Style = Readonly<Record<Tone, (text: string) => string>>;

const same = (text: string): string => text;

/** No marks at all: for pipes and files. */
export const plain: Style = {
  plain: same,
  title: same,
  voice: same,
  faint: same,
  felt: same,
  goal: same,
  choice: same,
  good: same,
  bad: same,
};

/** How a report is to be set. */
export interface Setting {
  readonly style: Style;
  /** Columns, at least 40. */
  readonly width: number;
}
