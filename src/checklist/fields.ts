/** What may be filled in, in the order of the screen and of the text. All of it is optional. */
export const fields = {
  trouble: ['message', 'requestId', 'when', 'device'],
  person: ['name', 'born', 'record', 'login', 'callBack'],
  caregiver: ['caregiver', 'relationship', 'proof'],
  more: ['language', 'note'],
} as const;

export type FieldGroup = keyof typeof fields;
export type Field = (typeof fields)[FieldGroup][number];
