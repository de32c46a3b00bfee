/** A flat statechart as plain data: the one form in which everything that has modes is written, run and drawn. */

export interface ChartState {
  /** Target state by event. */
  readonly on: Readonly<Record<string, string>>;
  /** A line for people, shown where the chart is drawn. */
  readonly note?: string | undefined;
}

export interface Chart {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, ChartState>>;
  /** Events heeded in every state (the director's hand): target by event. */
  readonly anywhere: Readonly<Record<string, string>>;
}

/** Every edge of a chart, `anywhere` included, in file order. */
export function edgesOf(chart: Chart): { from: string; event: string; to: string }[] {
  return Object.entries(chart.states).flatMap(([from, { on }]) => [
    ...Object.entries(on).map(([event, to]) => ({ from, event, to })),
    ...Object.entries(chart.anywhere).map(([event, to]) => ({ from, event, to })),
  ]);
}
