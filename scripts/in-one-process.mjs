// Runs the named test files in this process: starting one for each costs more than most files' tests take.
for (const file of process.argv.slice(2)) await import(new URL(file, `file://${process.cwd()}/`));
