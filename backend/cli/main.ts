/** The command line: which commands there are, and what their outcome means for the exit status. */
import { enableCompileCache } from 'node:module';
import { CommanderError, createCommand } from 'commander';
import { version } from '../version.ts';
import { commands } from './commands/index.ts';
import { CallError, exitStatus, reportFailure } from './report.ts';

// Most of the time of a short command is spent on reading the program.
enableCompileCache();

const program = createCommand('parallax')
  .description(
    'Compares news coverage of AI policy: who says what, who repeats whom, and when it happened.',
  )
  .version(version)
  .showHelpAfterError('(add --help for what this command takes)')
  .helpCommand(true)
  .addHelpText('afterAll', '\nIn a checkout, `npm run -s parallax --` stands for `parallax`.')
  .exitOverride();

// Only the command that is called is loaded, with all that it needs: the others are known by name and summary.
const called = process.argv.slice(2).find((word) => commands.some(({ name }) => name === word));
for (const { name, summary, load } of commands) {
  const command = program.command(name).description(summary).summary(summary);
  if (name === called) (await load())(command);
}

// A reader that has seen enough ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// A fault that nothing caught is told in one line as well.
process.on('uncaughtException', (error) => {
  reportFailure(null, error);
  process.exit();
});

try {
  const [first, asked] = process.argv.slice(2);
  if (first === 'help' && asked !== undefined && !commands.some(({ name }) => name === asked))
    throw new CallError(`There is no command "${asked}". \`parallax help\` lists what there is.`);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : exitStatus.wrongCall;
  else reportFailure(null, error);
}
