using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "dist/worker.js")],
      compatibilityDate = "2026-01-01",
      bindings = [
        (name = "SITE", service = "site"),
        # the public address of the publication; empty: that of the request, for trying it out
        (name = "BASE_URL", text = ""),
      ],
    )),
    (name = "site", disk = (path = "dist/site")),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "main")],
);
