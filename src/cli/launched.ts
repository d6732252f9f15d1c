const CHECK_MS = 1_000;

/** Should the launcher be killed, we end as if asked to; otherwise nobody would be left to stop us. */
export function endWithLauncher(): void {
  const launcher = Number(process.env.VARNA_LAUNCHER_PID);
  delete process.env.VARNA_LAUNCHER_PID;
  if (launcher !== process.ppid) return;
  const watching = setInterval(() => {
    if (process.ppid === launcher) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS);
  watching.unref();
}
