import type { Component } from 'svelte';
import Checklist from '../checklist/Checklist.svelte';
import type { Kind } from '../flow/meta.ts';
import LookUpScreen from '../lookup/LookUpScreen.svelte';
import Advice from '../screens/Advice.svelte';
import Aftercare from '../screens/Aftercare.svelte';
import Outcome from '../screens/Outcome.svelte';
import Question from '../screens/Question.svelte';
import type { ScreenProps } from '../screens/screen-props.ts';
import Wait from '../screens/Wait.svelte';

export { default as Privacy } from '../about/Privacy.svelte';
export { default as NumberField } from '../carry-on/NumberField.svelte';
export { default as WhereYouAre } from '../carry-on/WhereYouAre.svelte';
export { default as CauseView } from '../screens/CauseView.svelte';
export { default as QuickExit } from '../screens/QuickExit.svelte';
export { whosePortal } from './choose-portal.ts';
export { renew } from './renew.ts';
export * as offlineCopy from './offline-copy.ts';

/**
 * One component a kind of screen. A new kind does not compile until it has one.
 * Not in the first download: the first screen is a question.
 */
export const views = {
  question: Question,
  advice: Advice,
  wait: Wait,
  outcome: Outcome,
  checklist: Checklist,
  aftercare: Aftercare,
  lookup: LookUpScreen,
} satisfies { [K in Kind]: Component<ScreenProps<K>> };
