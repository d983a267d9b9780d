/** The folder of a language's pages, in that which Doorstep lives in. */
export const folderOf = (language: string) => (language === 'en' ? '' : `${language}/`);

/** From there back. */
export const rootFrom = (language: string) => (folderOf(language) === '' ? './' : '../');
