import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { CHROMIUM, CHROMIUM_ARGS } from './scripts/wtr/find-browsers.mjs';
import { firefoxLauncher } from './scripts/wtr/firefox.mjs';
import { closingLineReporter } from './scripts/wtr/reporter.mjs';
import { webkitLauncher } from './scripts/wtr/webkit.mjs';

const launchers = {
  chromium: () => chromeLauncher({ concurrency: 1, launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_ARGS } }),
  firefox: () => firefoxLauncher(),
  webkit: () => webkitLauncher(),
};
const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

export default {
  files: 'packages/elements/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrentBrowsers: 3,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 180000,
  // axe's first run is slow on a loaded machine; mocha's default of 2 s made one run in five fail
  testFramework: { config: { timeout: 20000 } },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.base.json' }),
    visualRegressionPlugin({
      baseDir: 'pictures',
      update: process.argv.includes('--update-visual-baseline'),
      failureThreshold: 0.5,
      failureThresholdType: 'percent',
    }),
  ],
  browsers: wanted.map((name) => launchers[name]()),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }), closingLineReporter()],
};
