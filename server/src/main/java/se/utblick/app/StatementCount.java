package se.utblick.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a thread sends to the database, so that a page can be held to how many it needs. */
final class StatementCount extends DelegatingDataSource {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    StatementCount(DataSource target) {
        super(target);
    }

    static void begin() {
        COUNT.set(0);
    }

    static int soFar() {
        return COUNT.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, super.getConnection());
    }

    private static <T> T counted(Class<T> type, T target) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                COUNT.set(COUNT.get() + 1);
            }
            try {
                var answer = method.invoke(target, arguments);
                return switch (answer) {
                    case PreparedStatement prepared -> counted(PreparedStatement.class, prepared);
                    case Statement statement -> counted(Statement.class, statement);
                    case null, default -> answer;
                };
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
