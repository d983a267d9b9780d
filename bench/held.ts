import type { Run } from './journeys.ts';
import type { Peer } from './peers.ts';
import { median, quantile } from './statistics.ts';

export const meaning: Record<Peer, string> = {
  app: 'Doorstep',
  bare: 'bare pages, without script and style',
  govuk: 'pages with govuk-frontend',
  survey: 'SurveyJS',
};

export type Round = Record<Peer, Run>;

/** What is held against what, and how far it may go. */
export interface Held {
  what: string;
  figures: readonly number[];
  /** How the figures come to one. */
  by: 'median' | 'most of 95 in 100';
  most: number;
  decimals: number;
}

const ratios = (results: readonly Round[], of: (run: Run) => number, other: Peer) =>
  results.map((round) => of(round.app) / of(round[other]));

/** Each ratio is of two runs of the same round: the machine's speed drifts between rounds. */
export function heldOf(results: readonly Round[]): Held[] {
  const steps = (peer: Peer) => results.flatMap((round) => round[peer].steps);
  const perRound = { by: 'median', decimals: 2 } as const;
  return [
    {
      what: 'first paint against bare pages',
      figures: ratios(results, ({ painted }) => painted, 'bare'),
      most: 1.4,
      ...perRound,
    },
    {
      what: 'tap to the next screen, cold, against SurveyJS',
      figures: ratios(results, ({ next }) => next, 'survey'),
      most: 0.42,
      ...perRound,
    },
    {
      what: 'tap to the next screen, cold, against GOV.UK pages',
      figures: ratios(results, ({ next }) => next, 'govuk'),
      most: 1.05,
      ...perRound,
    },
    {
      what: 'kB until then',
      figures: results.map((round) => round.app.bytes / 1000),
      most: 72,
      by: 'median',
      decimals: 1,
    },
    {
      what: 'answer to the next screen, against SurveyJS',
      figures: ratios(results, ({ steps }) => median(steps), 'survey'),
      most: 1.15,
      ...perRound,
    },
    {
      what: `ms from answer to screen, ${steps('app').length} answers`,
      figures: steps('app'),
      by: 'most of 95 in 100',
      most: 100,
      decimals: 0,
    },
  ];
}

export const valueOf = ({ figures, by }: Held) =>
  by === 'median' ? median(figures) : quantile(figures, 0.95);
