import { getContext, setContext, type Component } from 'svelte';
import type { Screen } from '../flow/screen.ts';
import type { Organisation } from '../organisation/schema.ts';
import type { SearchProps } from './screen-props.ts';

/** What asks whose portal it is, beside advice that would be surer if that were known. */
export interface WhosePortalProps extends Omit<SearchProps, 'asked'> {
  screen: Screen;
  organisation: Organisation;
  /** Somebody has said so before. */
  isSaid: boolean;
  /** Somebody says whose it is, by the name of the organisation's file, or that it is none: false if its rules do not come. */
  onsay: (id: string | undefined) => Promise<boolean>;
}

/** What asks, and all that it needs. */
export interface WhosePortal extends WhosePortalProps {
  Ask: Component<WhosePortalProps>;
}

const key = Symbol('whose portal');

export const setWhosePortal = (whosePortal: () => WhosePortal | undefined) =>
  setContext(key, whosePortal);

/** Nothing where advice stands outside the wizard. */
export const getWhosePortal = () => getContext<(() => WhosePortal | undefined) | undefined>(key);
