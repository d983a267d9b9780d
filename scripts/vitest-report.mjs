import { writeFile } from 'node:fs/promises';

const firstLine = (error) => String(error?.message ?? error).split('\n', 1)[0];

/**
 * What came of the unit tests, for `test.mjs`: `{ passed, skipped, failed }`, where `failed` holds a line
 * for each test that failed and for each error outside of a test, which no count of tests knows.
 */
export default class VitestReport {
  async onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const failed = [
      ...inState('failed').map(
        (test) =>
          `${test.module.relativeModuleId}: ${test.fullName}: ${firstLine(test.result().errors[0])}`,
      ),
      ...modules.flatMap((module) =>
        [module, ...module.children.allSuites()]
          .flatMap((part) => part.errors())
          .map((error) => `${module.relativeModuleId}: ${firstLine(error)}`),
      ),
      ...unhandled.map((error) => `outside of a test: ${firstLine(error)}`),
    ];
    const report = {
      passed: inState('passed').length,
      skipped: inState('skipped').length + inState('pending').length,
      failed,
    };
    await writeFile('test-results/vitest.json', JSON.stringify(report));
  }
}
