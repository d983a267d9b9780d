/** `1234 5678 9012`: as one reads it. */
export const inGroups = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');

/** `1 2 3 4, 5 6 7 8, 9 0 1 2`: as a voice says it slowly, digit by digit and with a breath. */
export const spoken = (number: string): string =>
  inGroups(number)
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
