curl "https://api.example/v1/news?municipality=3205&limit=3&fields=title,url,publishedAt"
