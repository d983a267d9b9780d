/** A number as a phone dials it: `tel:+15550134`. */
export const dial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;
