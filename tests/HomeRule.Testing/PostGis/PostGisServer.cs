using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HomeRule.Testing.PostGis;

/// <summary>A PostgreSQL server with PostGIS of its own: a new cluster in a temporary folder on a free port of the loopback, gone when disposed.</summary>
public sealed class PostGisServer : IDisposable
{
    public const string Absent = "PostgreSQL with PostGIS is not installed; on Debian: apt-get install postgresql-15 postgresql-15-postgis-3";

    private readonly string _bin;
    private readonly string _folder;

    private PostGisServer(string bin, string folder, int port)
    {
        (_bin, _folder) = (bin, folder);
        Connection = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Timeout=30;Command Timeout=1800;Pooling=false";
    }

    public string Connection { get; }

    /// <summary>Folder of the newest installed server that has PostGIS; null when there is none.</summary>
    public static string? Installed()
    {
        const string servers = "/usr/lib/postgresql";
        return !Directory.Exists(servers) ? null : Directory.EnumerateDirectories(servers)
            .OrderByDescending(static folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Where(static folder => File.Exists($"/usr/share/postgresql/{Path.GetFileName(folder)}/extension/postgis.control"))
            .Select(static folder => Path.Combine(folder, "bin")).FirstOrDefault(static bin => File.Exists(Path.Combine(bin, "initdb")));
    }

    public static PostGisServer Start()
    {
        var bin = Installed() ?? throw new InvalidOperationException(Absent);
        var folder = Directory.CreateTempSubdirectory("homerule-postgis-").FullName;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var server = new PostGisServer(bin, folder, port);
        try
        {
            if (Environment.UserName == "root")
                Run("chown", "postgres", folder);
            server.Own("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
            var options = $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c shared_buffers=1GB -c work_mem=256MB "
                + "-c maintenance_work_mem=512MB -c max_wal_size=8GB -c jit=off -c autovacuum=off";
            server.Own("pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start");
            using var connection = server.Open();
            using var command = new NpgsqlCommand("CREATE EXTENSION postgis", connection);
            command.ExecuteNonQuery();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(Connection);
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        try
        {
            if (File.Exists(Path.Combine(Data, "postmaster.pid")))
                Own("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>The server refuses to run as root: then its own account runs it.</summary>
    private void Own(string program, params string[] arguments)
    {
        var path = Path.Combine(_bin, program);
        if (Environment.UserName == "root")
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server inherits what it is started with: its output goes to its log, not to a pipe that would never end.
        var start = new ProcessStartInfo(program) { WorkingDirectory = "/tmp", RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        var errors = new System.Text.StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not end.");
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors}");
    }
}
