curl "https://api.example/v1/news?muncipality=3205"
