using HomeRule.Cli;

return CliProcess.Run(args);
