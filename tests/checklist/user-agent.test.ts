import { expect, test } from 'vitest';
import { describeUserAgent } from '../../src/checklist/user-agent.ts';

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0';

test.each([
  [`${iPhone} (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1`, 'Safari 17', 'iPhone'],
  [`${iPhone} (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1`, 'Chrome 131', 'iPhone'],
  [`${mac} (KHTML, like Gecko) Version/17.5 Safari/605.1.15`, 'Safari 17', 'Mac'],
  [`${windows} ${chrome} Safari/537.36`, 'Chrome 131', 'Windows'],
  [`${windows} ${chrome} Safari/537.36 Edg/131.0.0.0`, 'Edge 131', 'Windows'],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0',
    'Firefox 115',
    'Linux',
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet 27',
    'Android',
  ],
])('%s is told to support as %s on %s', (userAgent, browser, system) => {
  expect(describeUserAgent({ userAgent, maxTouchPoints: 0 })).toEqual({ browser, system });
});

test('an iPad is not taken for a Mac', () => {
  const userAgent = `${mac} (KHTML, like Gecko) Version/17.5 Safari/605.1.15`;
  expect(describeUserAgent({ userAgent, maxTouchPoints: 5 }).system).toBe('iPad');
});

test('of a browser that we do not know nothing is said', () => {
  expect(describeUserAgent({ userAgent: 'Otherwise', maxTouchPoints: 0 })).toEqual({});
});
