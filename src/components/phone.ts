/** A number as a phone dials it: `tel:+15550134`, and with its extension `tel:+15550134;ext=12`. */
export function dial(phone: string, extension = 'unknown'): string {
  const number = `tel:${phone.replace(/[^\d+]/g, '')}`;
  return extension === 'unknown' ? number : `${number};ext=${extension}`;
}
