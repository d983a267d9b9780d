/** What stands at `lockout.attempts` in nested values; nothing where a group on the way is missing. */
export function valueAt(values: unknown, place: string): unknown {
  return place
    .split('.')
    .reduce<unknown>(
      (found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name],
      values,
    );
}
