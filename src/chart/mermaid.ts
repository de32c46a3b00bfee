/** Charts as Mermaid state diagrams, for reading beside the case. */
import type { Chart } from './chart.ts';

/** Mermaid text of a chart; edges between the same two states are drawn as one with all their events. */
export function mermaid(
  chart: Chart,
  labelOf: (event: string, from: string) => string | null = (event) => event,
): string {
  const names = Object.keys(chart.states);
  const alias = new Map(names.map((name, i) => [name, `s${i + 1}`]));
  const lines = ['stateDiagram-v2', ...names.map((name) => `  state "${text(name)}" as ${alias.get(name)}`)];
  lines.push(`  [*] --> ${alias.get(chart.initial)}`);
  for (const from of names) {
    const labels = new Map<string, string[]>();
    for (const [event, to] of Object.entries(chart.states[from].on)) {
      const label = labelOf(event, from);
      if (label !== null) labels.set(to, [...(labels.get(to) ?? []), label]);
    }
    for (const [to, all] of labels) {
      lines.push(`  ${alias.get(from)} --> ${alias.get(to)}: ${text([...new Set(all)].join(' / '))}`);
    }
    const note = chart.states[from].note;
    if (note) lines.push(`  note right of ${alias.get(from)}: ${text(note)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Mermaid reads quotes, colons and semicolons as its own. */
const text = (name: string): string => name.replaceAll('"', "'").replaceAll(':', '∶').replaceAll(';', ',');
