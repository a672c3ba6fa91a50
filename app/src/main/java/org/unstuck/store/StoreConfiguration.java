package org.unstuck.store;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.unstuck.home.DataHome;

/** The workspace of this process, opened when a page or a job first needs it. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class StoreConfiguration {
    @Bean
    DatabaseAddress databaseAddress(DataHome home, @Value("${unstuck.database:}") String url) {
        return DatabaseAddress.of(home, url, System.getenv());
    }

    @Bean
    WorkspaceDatabase workspaceDatabase(DatabaseAddress address) {
        return new WorkspaceDatabase(address);
    }

    @Bean
    DataSource dataSource(WorkspaceDatabase database) {
        return database.dataSource();
    }

    @Bean
    JdbcTemplate jdbcTemplate(WorkspaceDatabase database) {
        return database.template();
    }

    @Bean
    JdbcClient jdbcClient(WorkspaceDatabase database) {
        return database.sql();
    }

    @Bean
    PlatformTransactionManager transactionManager(WorkspaceDatabase database) {
        return database.transactions();
    }
}
