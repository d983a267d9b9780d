/** Whether two pages differ in nothing but how their tables are drawn. */
export const hasSameText = (one: string, other: string): boolean => {
  const plain = (page: string) => page.replace(/\|[-\s|:]+\|\n/g, '').replace(/[ \t]+/g, ' ');
  return plain(one) === plain(other);
};
