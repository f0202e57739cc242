/**
 * Adds up what the tests and the checks left in test-output and prints "N passed, N failed".
 * Arguments: the exit statuses of both. One that failed without a count counts as one failure.
 */
import console from 'node:console';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [testStatus, checkStatus] = process.argv.slice(2);
const tests = read('tests.json', ({ numPassedTests, numFailedTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
}));
const checks = read('checks.json', (counts) => counts);

const passed = tests.passed + checks.passed;
const failed = failuresOf(tests, testStatus) + failuresOf(checks, checkStatus);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function read(file, counts) {
  try {
    return counts(JSON.parse(readFileSync(`test-output/${file}`, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function failuresOf({ passed, failed }, status) {
  const silent = status !== '0' || passed === 0;
  return silent ? Math.max(failed, 1) : failed;
}
