const lineLimit = 75;
const minutes = 60_000;

/** `20261123T140000Z`: in UTC, so that no calendar has to know a time zone. */
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');

/** No line is longer than 75 bytes; what is left goes on after a space. A letter is never cut in two. */
function folded(line: string): string {
  const size = (text: string) => new TextEncoder().encode(text).length;
  const lines = [''];
  for (const letter of line) {
    if (size(lines.at(-1)! + letter) > lineLimit) lines.push(' ');
    lines[lines.length - 1] += letter;
  }
  return lines.join('\r\n');
}

/**
 * A calendar entry (RFC 5545) that rings when it is time. Its title tells nothing: calendars are seen
 * by others, on shared screens and at work.
 */
export function reminder({ title, at, now }: { title: string; at: number; now: number }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${stamp(at)}-${stamp(now)}@reminder.invalid`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(at + 15 * minutes)}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
