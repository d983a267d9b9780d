import { durationOf } from '../../src/organisation/duration.ts';
import { valueAt } from '../../src/organisation/value-at.ts';
import type { Organisation } from '../../src/organisation/schema.ts';

/** A value that a rule does not have at an organisation, but could. */
export function otherValueOf(rule: string, organisation: Organisation): unknown {
  const value = valueAt(organisation, rule);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return 'unknown';
  const { count, unit } = durationOf(value) ?? {};
  if (unit && count) return `${count + 1} ${unit}s`;
  if (/^https:/.test(value)) return 'https://elsewhere.example/';
  return 'unknown';
}
