// Finds the three engines and the fonts of every script; as root on Debian it installs what is missing, elsewhere it
// says the one line to run.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const NEEDS = {
  'chromium-headless-shell': '/usr/bin/chromium-headless-shell',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  xsettingsd: '/usr/bin/xsettingsd',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'libimage-exiftool-perl': '/usr/bin/exiftool',
};

/** Installs what the browser tests need, or ends the process with the line to run. */
export function ensureBrowsers() {
  const missing = Object.keys(NEEDS).filter((name) => !existsSync(NEEDS[name]));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Missing for the browser tests: ${missing.join(' ')}. Run this once:
  sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
    process.exit(1);
  }
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // another apt on the machine would otherwise make the step fail at once
  const wait = ['-o', 'DPkg::Lock::Timeout=600', '-q'];
  console.log(`Installing ${missing.join(' ')}`);
  execFileSync('apt-get', [...wait, 'update'], options);
  execFileSync('apt-get', [...wait, '-y', '--no-install-recommends', 'install', ...missing], options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureBrowsers();
