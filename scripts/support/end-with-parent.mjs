// Loaded into a server before its own code: when whoever started it is gone, however violently, it ends too,
// and its port is free for the next start.
if (process.channel) process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
