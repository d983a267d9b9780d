import { served } from '../tests/cases/served.ts';

/** How many answers the 168 published cases take to their help, in the order of the number. */
const answers = served.map((row) => row.answers.split(' ').length).sort((a, b) => a - b);
const median = answers[answers.length >> 1]!;

console.log(`Answers to the help of ${answers.length} published cases:`);
console.log(`  median ${median}, worst ${answers.at(-1)!}`);
for (const count of new Set(answers)) {
  const cases = answers.filter((other) => other === count).length;
  console.log(
    `  ${String(count)} ${count === 1 ? 'answer ' : 'answers'} ${String(cases).padStart(4)}`,
  );
}
