import type { OutcomeClass } from '../../src/flow/meta.ts';
import type { ScreenId } from '../../src/flow/screen.ts';

/** One real trouble, and how somebody in it is helped. */
export interface Row {
  /** `RW-054`, as in real-cases.jsonl or read-cases.jsonl. */
  case: string;
  /**
   * What that person says, from the first screen on: ids of answers, and links that they follow from the
   * look-up, such as `#identity.detail`, with spaces between them.
   */
  answers: string;
  /** The screen that gives the help that was published for the case. */
  ends: ScreenId;
  outcome: OutcomeClass;
  /** The rules that the case's facts give, as an organisation's file would hold them. */
  rules?: Record<string, unknown>;
  /** The rules that the help rests on, each with the part and the name of the sentence that says it. */
  shows?: Record<string, string>;
  /** Facts that are so everywhere, each with the sentence that says it. */
  said?: Record<string, string>;
  /** Facts that help nobody in this trouble, each with the reason. */
  unsaid?: Record<string, string>;
}
