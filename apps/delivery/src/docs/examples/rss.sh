curl "https://api.example/v1/feeds/news.rss?municipality=3205"
curl "https://api.example/v1/feeds/news.atom?municipality=3205"
curl "https://api.example/v1/feeds/news.json?municipality=3205"
