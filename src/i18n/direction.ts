const rightToLeft = /^(ar|fa|he|ps|ur|yi)\b/;

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}
