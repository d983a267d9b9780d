/**
 * The quasigroup of order 10 of H. Michael Damm: "Total anti-symmetrische Quasigruppen" (Marburg, 2004), p. 111.
 * By it every slip of one digit and every swap of neighbours is found.
 */
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

const after = (digits: string) =>
  [...digits].reduce((before, digit) => Number(table[before]![Number(digit)]), 0);

/** The digits with their check digit. */
export const withCheckDigit = (digits: string): string => `${digits}${after(digits)}`;

/** Whether the last digit is the check digit of those before it. */
export const isChecked = (digits: string): boolean => after(digits) === 0;
