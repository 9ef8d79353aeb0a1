import type { SeenRequest } from './observed.js';

/** Figures of a running server. */
export interface Metrics {
  /** Counts one request. */
  add(request: SeenRequest): void;
  /** Everything counted so far in Prometheus' text format 0.0.4, with values of the moment as gauges. */
  text(gauges?: readonly Gauge[]): string;
}

/** A value of the moment. */
export interface Gauge {
  /** Behind `clipsheet_`: lower case, with its unit. */
  name: string;
  help: string;
  value: number;
}

/** Media type of the format. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

// Seconds. A cached answer takes less than a millisecond, a picture that is drawn some tens of them.
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

interface Times {
  counts: number[];
  sum: number;
  count: number;
}

/**
 * Counts requests by what was asked for and the status, and how long answers took. The labels are closed sets, so a
 * stranger cannot make the figures grow.
 */
export function metrics(): Metrics {
  const requests = new Map<string, number>();
  const times = new Map<string, Times>();
  let bytesSent = 0;

  return {
    add({ route, status, bytes = 0, ms }) {
      const key = `route="${route}",status="${status}"`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      bytesSent += bytes;
      const seconds = ms / 1000;
      const known = times.get(route) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
      times.set(route, known);
      known.sum += seconds;
      known.count++;
      BOUNDS.forEach((bound, index) => {
        if (seconds <= bound) known.counts[index] = (known.counts[index] ?? 0) + 1;
      });
    },
    text(gauges = []) {
      const lines = [
        ...head('requests_total', 'Requests by what was asked for and the status of the answer.', 'counter'),
        ...[...requests].sort().map(([labels, count]) => `clipsheet_requests_total{${labels}} ${count}`),
        ...head('sent_bytes_total', 'Bytes of answers, without their heads.', 'counter'),
        `clipsheet_sent_bytes_total ${bytesSent}`,
        ...head('request_seconds', 'Time until an answer was there, by what was asked for.', 'histogram'),
        ...[...times].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([route, one]) => histogram(route, one)),
        ...gauges.flatMap(({ name, help, value }) => [...head(name, help, 'gauge'), `clipsheet_${name} ${value}`]),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

function head(name: string, help: string, type: 'counter' | 'gauge' | 'histogram'): string[] {
  return [`# HELP clipsheet_${name} ${help}`, `# TYPE clipsheet_${name} ${type}`];
}

function histogram(route: string, { counts, sum, count }: Times): string[] {
  const bucket = (bound: string, value: number) =>
    `clipsheet_request_seconds_bucket{route="${route}",le="${bound}"} ${value}`;
  return [
    ...BOUNDS.map((bound, index) => bucket(String(bound), counts[index] ?? 0)),
    bucket('+Inf', count),
    `clipsheet_request_seconds_sum{route="${route}"} ${sum}`,
    `clipsheet_request_seconds_count{route="${route}"} ${count}`,
  ];
}
