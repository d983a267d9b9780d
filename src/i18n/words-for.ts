import type { Kind } from '../flow/meta.ts';
import type { Form } from '../flow/role.ts';

/**
 * Sentences by name, shown in the order of the file. A name that is a fact of the organisation
 * (`resetUnlocks`) may have the forms `_true`, `_false`, `_unknown`, `_not-true` and `_not-false`; a sentence whose `{{fact}}` is
 * unknown gives way to its `_unknown` form, or is not shown.
 */
export type Sentences = Record<string, string>;

/** Answers that mean the same everywhere have their label in `common`. */
export type CommonAnswer =
  | 'worked'
  | 'failed'
  | 'yes'
  | 'no'
  | 'not-sure'
  | 'cannot-wait'
  | 'this-portal'
  | 'other-account'
  | 'other-clinic'
  | 'none';

/** What is not said alike to everybody: `title_caller`. */
type Formed<Name extends string> = { [F in `${Name}_${Form}`]?: string };

interface Parts extends Formed<'title'>, Formed<'ask'> {
  title: string;
  lead?: Sentences;
  /** What to do, in order. */
  steps?: Sentences;
  /** Why we think so, or why it is so. */
  why?: Sentences;
  /** What not to do. */
  avoid?: Sentences;
  /** What to do if it does not help. */
  otherwise?: Sentences;
  /** The question above the answers of a screen that gives advice first. */
  ask?: string;
  /** Small causes of the trouble, by id, the likeliest first. */
  causes?: Record<string, CauseWords>;
}

/** What a few people have, in their words, and what mends it. */
export interface CauseWords extends Formed<'line'> {
  line: string;
  fix: Sentences;
}

type Advising = Omit<Parts, 'causes'> & Required<Pick<Parts, 'steps'>>;
type WithCauses = Advising & Pick<Parts, 'causes'>;

/** What a screen of each kind has to say, and may say. A new kind does not compile until it is here. */
interface PartsByKind {
  question: Pick<Parts, 'title' | 'lead' | 'why'> & Formed<'title'>;
  advice: WithCauses & Required<Pick<Parts, 'ask'>>;
  wait: WithCauses & Required<Pick<Parts, 'ask'>>;
  outcome: WithCauses & Required<Pick<Parts, 'avoid' | 'otherwise'>>;
  checklist: Omit<Parts, 'causes'>;
  aftercare: Advising;
  lookup: Pick<Parts, 'title' | 'lead'> & Formed<'title'>;
}

type AnswersOf<State> = State extends { on: infer On } ? keyof On & string : never;

type Labels<Answer extends string> = [Answer] extends [never]
  ? { answers?: never }
  : [Exclude<Answer, CommonAnswer>] extends [never]
    ? { answers?: { [K in Answer]?: string } & Formed<Answer> }
    : {
        answers: Record<Exclude<Answer, CommonAnswer>, string> & {
          [K in Answer]?: string;
        } & Formed<Answer>;
      };

/** The words that one path owes: an entry for every screen, a label for every answer. */
export type WordsFor<Path extends { states: object }> = {
  [Name in keyof Path['states']]: Path['states'][Name] extends {
    meta: { kind: infer K extends Kind };
  }
    ? PartsByKind[K] &
        Labels<AnswersOf<Path['states'][Name]>> & {
          hints?: { [A in AnswersOf<Path['states'][Name]>]?: string };
        }
    : never;
};

/** What `T` has and `Shape` does not know becomes `never`: a stray key does not compile. */
export type Exact<T, Shape> = T extends object
  ? { [K in keyof T]: K extends keyof Shape ? Exact<T[K], NonNullable<Shape[K]>> : never }
  : T;

/** The words of one screen as the view reads them: every part there may be. */
export interface ScreenWords extends Parts {
  answers?: Record<string, string>;
  hints?: Record<string, string>;
}
