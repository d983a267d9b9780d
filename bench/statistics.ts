/** Rounds are shuffled, since the machine's speed drifts. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

export const median = (values: readonly number[]) => sorted(values)[values.length >> 1]!;

/** The 95th percentile. */
export const below95 = (values: readonly number[]) =>
  sorted(values)[Math.floor(values.length * 0.95)]!;

/** `0.412 (0.398 to 0.455)`: the median, and between what it lay. */
export function spread(values: readonly number[], decimals: number): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [middle, from, to] = [median(values), low, high].map((value) => value.toFixed(decimals));
  return `${middle} (${from} to ${to})`;
}

/** The value below which a share of all lies. */
export const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** `0.412 (quartiles 0.398 and 0.455)`: the median, and what the middle half lies between. */
export function quartiles(values: readonly number[], decimals: number): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(values, share).toFixed(decimals),
  );
  return `${middle} (quartiles ${low} and ${high})`;
}
