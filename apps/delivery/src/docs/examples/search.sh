curl "https://api.example/v1/search?q=gods&site=osloregionen&limit=3"
curl -G "https://api.example/v1/sites/osloregionen/resolve" --data-urlencode "path=/kommuner/lillestrom"
