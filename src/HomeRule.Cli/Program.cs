using HomeRule.Cli;

return await CliProcess.RunAsync(args);
