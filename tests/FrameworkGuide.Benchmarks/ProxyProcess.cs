using System.Diagnostics;

namespace FrameworkGuide.Benchmarks;

/// <summary>nginx in front of some instances, which takes them in turns.</summary>
internal sealed class ProxyProcess : IDisposable
{
    private readonly Process _process;

    public ProxyProcess(IEnumerable<ServerProcess> sites)
    {
        Port = ServerProcess.FreePort();
        var folder = Checkout.NewFolder();
        File.WriteAllText(Path.Combine(folder, "conf"), $$"""
            daemon off; master_process off; pid {{folder}}/pid; error_log stderr error;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              upstream guide {
                {{string.Concat(sites.Select(s => $"server 127.0.0.1:{s.Port}; "))}} keepalive 32;
              }
              server {
                listen 127.0.0.1:{{Port}};
                keepalive_requests 1000000;
                location / {
                  proxy_pass http://guide; proxy_http_version 1.1; proxy_set_header Connection "";
                  proxy_set_header Host $host;
                }
              }
            }
            """);
        _process = Process.Start("nginx", ["-e", "stderr", "-c", Path.Combine(folder, "conf")]);
    }

    public int Port { get; }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
