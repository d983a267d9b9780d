import { i18n } from '../i18n/i18n.svelte.ts';
import { setLanguage } from '../i18n/load-words.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { Typed } from '../screens/screen-props.ts';
import { IdleClock, idleMinutes } from '../session/idle.svelte.ts';
import { Journey, type Start } from '../session/journey.svelte.ts';
import { d } from './desk-words.ts';
import { Call } from './record/call.svelte.ts';
import type { Sought } from './sought.ts';
import { tell } from './tell.svelte.ts';

/** One call: what the caller said, what was typed and written down, and how long nobody has touched the page. */
export class DeskCall {
  journey: Journey;
  typed: Typed = $state({});
  /** What stands in the desk's one field. */
  field = $state('');
  /** What was looked up, until the agent goes on or closes it. */
  sought = $state.raw<Sought>();
  written = new Call();
  idle: IdleClock;
  /** The next caller may not speak this one's. */
  #language = i18n.language;

  constructor(organisation: Organisation, start: Start) {
    this.journey = new Journey(organisation, start);
    this.idle = new IdleClock(
      () => idleMinutes(organisation),
      () => this.isAtStake && tell(d('desk.warning')),
      () => this.#leaveUntended(),
    );
  }

  /** Whether there is anything to lose. */
  get isAtStake(): boolean {
    const { notes, promises, draft } = this.written;
    const texts = [this.field, ...Object.values(this.typed), ...Object.values(draft)];
    const isTyped = texts.some((text) => text !== '') || notes.length + promises.length > 0;
    return isTyped || this.journey.trail.entries.length > 0 || this.journey.cause !== undefined;
  }

  get isWarned(): boolean {
    return this.idle.phase === 'warned' && this.isAtStake;
  }

  /** Nothing of the call is left, neither here nor in the browser's history. */
  wipe() {
    this.#forget();
    this.idle.carryOn();
    tell(`${d('desk.newCallDone')} ${d('desk.verifyFirst')}`);
  }

  #leaveUntended() {
    if (this.isAtStake) this.#forget();
    else this.idle.carryOn();
  }

  #forget() {
    for (const field of Object.keys(this.typed)) delete this.typed[field];
    this.field = '';
    this.sought = undefined;
    this.written.clear();
    this.journey.forgetWords();
    this.journey.leave();
    if (i18n.language !== this.#language) void setLanguage(this.#language);
  }
}
