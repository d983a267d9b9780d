import type { Component } from 'svelte';
import { render } from 'svelte/server';

export interface Still {
  head: string;
  body: string;
}

/** Pages that no script takes up need no marks for it. */
export function still<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): Still {
  const { head, body } = render(component, { props });
  const withoutMarks = (html: string) => html.replace(/<!--.*?-->/g, '');
  return { head: withoutMarks(head), body: withoutMarks(body) };
}
