/** The first that fits is the one: most browsers also claim to be another. */
const browsers = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+).*Safari/],
] as const;

/** Their versions are left out: browsers have stopped telling the true ones. */
const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const;

export interface UserAgent {
  browser?: string;
  system?: string;
}

/** What a user agent says of browser and device; nothing where we cannot tell. */
export function describeUserAgent({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): UserAgent {
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent));
  const system = systems.find(([, pattern]) => pattern.test(userAgent))?.[0];
  // An iPad says that it is a Mac; no Mac can be touched.
  const isTablet = system === 'Mac' && maxTouchPoints > 1;
  return {
    ...(browser && { browser: `${browser[0]} ${browser[1].exec(userAgent)![1]}` }),
    ...(system && { system: isTablet ? 'iPad' : system }),
  };
}
