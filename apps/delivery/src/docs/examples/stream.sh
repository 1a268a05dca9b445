# Server-sent events, of what happens from now on, until you stop it
curl --no-buffer "https://api.example/v1/changes/stream?since=now"
