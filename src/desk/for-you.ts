import { neutralStaff } from './rules/schema.ts';

/** The parts on the right that are written for staff, in the order in which they help. */
export const parts = ['verify', 'listen', 'can', 'never', 'told'] as const;

/** All other groups are of the patients' file. */
const isOfStaff = (rule: string) => Object.hasOwn(neutralStaff, rule.split('.')[0]!);

/** From which file the rules are that a sentence rests on, the staff's first. */
export const sourcesOf = (rules: readonly string[]) =>
  (['fromStaff', 'fromPatients'] as const)
    .map((file) => ({
      file,
      rules: [...new Set(rules)].filter((rule) => isOfStaff(rule) === (file === 'fromStaff')),
    }))
    .filter(({ rules }) => rules.length > 0);
