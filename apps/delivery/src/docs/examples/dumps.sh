# A table with its checksum, then the same as JSON with one document on each line
curl -O "https://api.example/v1/dumps/reports.csv" -O "https://api.example/v1/dumps/reports.csv.sha256"
sha256sum -c reports.csv.sha256
curl "https://api.example/v1/dumps/municipalities.jsonl"
