/** The id of the field for a note: a key of the desk leads to it. */
export const noteField = 'record-note';
export const promiseField = 'record-promise';
