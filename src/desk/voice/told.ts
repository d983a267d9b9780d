import type { ScreenId } from '../../flow/screen.ts';
import type { Facts } from '../../i18n/facts.ts';
import { silencedBy } from '../../i18n/notes.ts';
import { keyOf } from '../../i18n/screen-words.ts';
import { partOf, ruleIn, type Sentence } from '../../i18n/sentences.ts';
import type { ScreenWords, Sentences } from '../../i18n/words-for.ts';
import type { Key } from '../../i18n/translator.ts';
import { valueAt } from '../../organisation/value-at.ts';
import type { DeskRules } from '../rules/schema.ts';
import { d } from '../desk-words.ts';
import { agent, patientsWords } from './agent.ts';
import { sendsHere, type Seen } from './answers-for.ts';
import { trueOfAll } from './staff-words.ts';

const parts = ['lead', 'steps', 'why', 'avoid', 'otherwise'] as const;

/** What the patients' file says of staff, and what the staff file says of this desk: the nearer one holds. */
const nearer: Readonly<Record<string, string>> = {
  'lockout.staffCanUnlock': 'powers.unlock',
  'recovery.staffCanSetPassword': 'powers.newPassword',
  'username.staffCanChange': 'powers.changeUsername',
};

/** Whether a sentence about what staff can do gives way to the staff file. */
function givesWay(name: string, rules: DeskRules): boolean {
  const power = nearer[ruleIn(name)?.rule ?? ''];
  return power !== undefined && valueAt(rules, power) !== 'unknown';
}

interface Part {
  name: string;
  key: Key;
  sentences: Sentences;
}

/** The parts that a caller sees: those of the screen, or what mends the cause through which it is seen. */
function partsOn(screen: ScreenId, cause: string | undefined): Part[] {
  const words = patientsWords(...(screen.split('.') as [string, string])) as
    ScreenWords | undefined;
  const key = keyOf(screen);
  if (cause === undefined) {
    return parts.map((name) => ({
      name,
      key: `${key}.${name}`,
      sentences: words?.[name] ?? {},
    }));
  }
  const sentences = words?.causes?.[cause]?.fix ?? {};
  return [{ name: 'fix', key: `${key}.causes.${cause}.fix`, sentences }];
}

/** No caller is sent to the desk that they have reached; where that may be, the agent is asked. */
function unlessHere(sentence: Sentence, isHere: boolean | undefined): Sentence[] {
  if (isHere) return [];
  const text =
    isHere === undefined ? d('rules.perhapsYou', { told: sentence.text }) : sentence.text;
  return [{ ...sentence, text }];
}

/** What the patients' words say to staff alone, or say to them in other words, in the agent's language. */
export function toldToStaff(
  seen: Seen,
  cause: string | undefined,
  rules: DeskRules,
  facts: Facts,
): Sentence[] {
  const { id: screen } = seen;
  const ours = trueOfAll(seen, cause);
  const silenced = silencedBy(rules, screen, cause);
  return partsOn(screen, cause).flatMap(({ name: part, key, sentences }) => {
    const t = (name: string) => agent.t(`${key}.${name}`, facts);
    const toPatient = new Map(
      partOf(sentences, facts, rules, t).map(({ name, text }) => [name, text]),
    );
    return partOf(sentences, facts, rules, t, 'caller')
      .filter(({ name, text }) => toPatient.get(name) !== text && !givesWay(name, rules))
      .flatMap((sentence) => unlessHere(sentence, sendsHere(seen, sentence.name, sentences, rules)))
      .map((sentence) => ({ ...sentence, name: `${part}.${sentence.name}` }))
      .map((sentence) => ({ ...sentence, text: ours[sentence.name] ?? sentence.text }))
      .filter(({ name }) => !silenced.includes(name));
  });
}
