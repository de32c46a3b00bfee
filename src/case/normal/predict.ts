/** Short forms of predictions. */
import { entriesOf, mapAt, mapEntries, numberOf, textOf, valueAt, type Written } from '../written/written.ts';

/** `3` → 3 to 3, `2..` → 2 or more, `1..4` → 1 to 4. */
function normalRange(node: Written): Written {
  const number = numberOf(node);
  if (number !== undefined)
    return mapAt(node, [
      ['from', node],
      ['to', node],
    ]);
  const parts = /^\s*(\d*)\s*\.\.\s*(\d*)\s*$/.exec(textOf(node) ?? '');
  if (parts === null || (parts[1] === '' && parts[2] === '')) return node;
  return mapAt(node, [
    ['from', valueAt(node, Number(parts[1]))],
    ['to', valueAt(node, parts[2] === '' ? null : Number(parts[2]))],
  ]);
}

function normalDecision(node: Written): Written {
  return mapEntries(node, (value, key) => {
    if (key === 'plan') return mapEntries(value, (part, name) => (name === 'steps' ? normalRange(part) : part));
    if (key !== 'reaches' || value.kind !== 'map') return value;
    return mapAt(value, [
      [
        'states',
        mapAt(
          value,
          entriesOf(value).filter(([name]) => name !== 'within'),
        ),
      ],
      ['within', value.entries.get('within')],
    ]);
  });
}

/** What is not about one decision. */
const own: readonly string[] = ['goals', 'happens', 'verdict', 'class'];

/** Predictions by decision go under `decisions`; they replace as a whole. */
export function normalPredict(node: Written): Written {
  if (node.kind !== 'map') return node;
  const entries = entriesOf(node);
  const isDecision = ([key, value]: readonly [string, Written]): boolean => !own.includes(key) && value.kind === 'map';
  return mapAt(
    node,
    [
      ...entries
        .filter((entry) => !isDecision(entry))
        .map(([key, value]) => [key, key === 'happens' ? mapEntries(value, normalRange) : value] as const),
      [
        'decisions',
        mapAt(
          node,
          entries.filter(isDecision).map(([key, value]) => [key, normalDecision(value)] as const),
        ),
      ],
    ],
    true,
  );
}
