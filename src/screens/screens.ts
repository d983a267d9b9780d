import type { Component } from 'svelte';
import type { Kind } from '../flow/setup.ts';
import Advice from './Advice.svelte';
import Aftercare from './Aftercare.svelte';
import Checklist from './Checklist.svelte';
import Outcome from './Outcome.svelte';
import Question from './Question.svelte';
import type { ScreenProps } from './screen-props.ts';
import Wait from './Wait.svelte';

/**
 * One component a kind of screen. A new kind does not compile until it has one.
 * Not in the first download: the first screen is a question.
 */
export const screens = {
  question: Question,
  advice: Advice,
  wait: Wait,
  outcome: Outcome,
  checklist: Checklist,
  aftercare: Aftercare,
} satisfies { [K in Kind]: Component<ScreenProps<K>> };
