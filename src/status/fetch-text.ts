/** Why a file cannot be had. */
export type Missing = 'not there' | 'too slow' | 'too large' | 'unreachable';

interface Limits {
  /** In milliseconds. */
  patience: number;
  /** In bytes. */
  most: number;
}

/** The body of an answer, unless it is larger than it may be: then the rest is not fetched. */
async function bodyOf(response: Response, most: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Fetches a text that is neither late nor large; else says why not. Never throws. */
export async function fetchText(
  address: URL,
  options: RequestInit,
  { patience, most }: Limits,
): Promise<{ text: string } | { missing: Missing }> {
  // Safari 15.4 has no AbortSignal.timeout.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address, { ...options, signal: abort.signal });
    if (!response.ok) return { missing: 'not there' };
    const text = await bodyOf(response, most);
    return text === undefined ? { missing: 'too large' } : { text };
  } catch {
    return { missing: abort.signal.aborted ? 'too slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
